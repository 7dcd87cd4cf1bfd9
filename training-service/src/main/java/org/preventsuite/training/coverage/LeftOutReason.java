package org.preventsuite.training.coverage;

import org.preventsuite.kit.json.WireWord;

/** Contract schema: LeftOutReason. Why people or an audience are not in the coverage. */
enum LeftOutReason implements WireWord {
    NOT_STAFF,
    NO_HEAD_COUNT,
    EXPOSURE_ONLY,
    BASIS_NOT_COUNTED,
    COURSE_NOT_COUNTED,
    EXPIRED
}
