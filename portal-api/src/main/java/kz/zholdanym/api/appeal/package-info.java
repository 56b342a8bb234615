/** An applicant's appeals: filing, reading, timeline, documents. */
@NullMarked
package kz.zholdanym.api.appeal;

import org.jspecify.annotations.NullMarked;
