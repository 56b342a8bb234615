/**
 * Binds documents and files into one numbered PDF with contents and bookmarks, archivable (PDF/A-3b), with each original
 * embedded byte for byte. Called by the modules that hand out whole files.
 */
@NullMarked
package kz.zholdanym.documents.volume;

import org.jspecify.annotations.NullMarked;
