package org.preventsuite.training.importing;

/** Takes the rows of a source one after another; whoever reads the source keeps none of them. */
interface RowSink {
    void take(CountRow row);
}
