/**
 * How a page is made: a controller hands one {@link kz.zholdanym.web.page.PageView} to {@link kz.zholdanym.web.page.Page},
 * and the engine renders its template in the frame of the request. Used by the controllers of every subject.
 */
@NullMarked
package kz.zholdanym.web.page;

import org.jspecify.annotations.NullMarked;
