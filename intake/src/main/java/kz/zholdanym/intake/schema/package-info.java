/** Brings the module's tables up to date when the server starts. Called by Hibernate only. */
@NullMarked
package kz.zholdanym.intake.schema;

import org.jspecify.annotations.NullMarked;
