/** The pages on which one prosecutor is put in charge of many appeals ticked in the queue. */
@NullMarked
package kz.zholdanym.web.assignment;

import org.jspecify.annotations.NullMarked;
