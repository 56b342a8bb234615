/** Issued documents: what anyone can verify by code. Rendering is done by the subjects that own the documents. */
@NullMarked
package kz.zholdanym.intake.document;

import org.jspecify.annotations.NullMarked;
