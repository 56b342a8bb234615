/** The register of outages for those who miss a term: what lay in it, and how a petition can say so. */
@NullMarked
package kz.zholdanym.intake.outage;

import org.jspecify.annotations.NullMarked;
