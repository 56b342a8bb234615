/** Stylesheets and the icon, served under hashed names. Pages take the addresses from {@link kz.zholdanym.web.asset.Assets}. */
@NullMarked
package kz.zholdanym.web.asset;

import org.jspecify.annotations.NullMarked;
