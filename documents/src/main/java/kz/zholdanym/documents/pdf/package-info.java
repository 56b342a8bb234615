/**
 * Official letters as archivable and accessible PDF (PDF/A-3a, PDF/UA-1). Called by the modules that issue documents.
 */
@NullMarked
package kz.zholdanym.documents.pdf;

import org.jspecify.annotations.NullMarked;
