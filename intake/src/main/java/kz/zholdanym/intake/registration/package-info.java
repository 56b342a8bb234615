/** When and under which number an appeal is registered (Administrative Code, article 64). */
@NullMarked
package kz.zholdanym.intake.registration;

import org.jspecify.annotations.NullMarked;
