/** Uploads, and files of appeals. */
@NullMarked
package kz.zholdanym.api.attachment;

import org.jspecify.annotations.NullMarked;
