package kz.zholdanym.documents.language;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as documents of Kazakhstan write them in every language: thousands apart by a no-break space, a decimal comma. */
public final class DocumentNumbers {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final String SHAPE = "#,##0.##########";

    private DocumentNumbers() {}

    /** 1 234 567. */
    public static String number(long number) {
        return format().format(number);
    }

    /** 1 234 567,89. */
    public static String number(BigDecimal number) {
        return format().format(number);
    }

    /** A new one each time: {@link DecimalFormat} is not safe for use by several threads. */
    private static DecimalFormat format() {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(NO_BREAK_SPACE);
        symbols.setDecimalSeparator(',');
        return new DecimalFormat(SHAPE, symbols);
    }
}
