/**
 * Filing an appeal, a question a page: office, matter, files, contacts, check, send. What was typed is kept in a draft
 * between the pages.
 */
@NullMarked
package kz.zholdanym.web.filing;

import org.jspecify.annotations.NullMarked;
