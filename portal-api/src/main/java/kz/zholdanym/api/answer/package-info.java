/** The JSON of answers, for applicants and for staff. */
@NullMarked
package kz.zholdanym.api.answer;

import org.jspecify.annotations.NullMarked;
