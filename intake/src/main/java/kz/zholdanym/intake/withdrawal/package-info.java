/** Appeals that their applicants withdraw (Administrative Code, article 64). Called by the portals. */
@NullMarked
package kz.zholdanym.intake.withdrawal;

import org.jspecify.annotations.NullMarked;
