package org.preventsuite.referrals.national;

import java.util.List;

/** Contract schema: NationalSeries. */
record NationalSeriesView(
        String code,
        NationalMeasure measure,
        NationalDimension dimension,
        String title,
        List<NationalFigureView> figures) {
    static NationalSeriesView of(NationalSeries series) {
        return new NationalSeriesView(
                series.code(),
                series.measure(),
                series.dimension(),
                series.title(),
                series.figures().stream().map(NationalFigure::view).toList());
    }
}
