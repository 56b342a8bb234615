/**
 * QR codes for letters and pages. Called by whoever shows an address to be scanned.
 */
@NullMarked
package kz.zholdanym.documents.qr;

import org.jspecify.annotations.NullMarked;
