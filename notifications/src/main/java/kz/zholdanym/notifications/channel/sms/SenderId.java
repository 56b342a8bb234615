package kz.zholdanym.notifications.channel.sms;

import java.util.regex.Pattern;
import kz.zholdanym.notifications.channel.UnusableSettingException;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;

/**
 * Who a text message is from, as phones show it: a name, a short number or a number of a subscriber. Each is told to the
 * message centre as what it is (SMPP 3.4, 5.2.5 and 5.2.6): a number sent as a name is refused or shown wrong.
 */
record SenderId(String value, TypeOfNumber type, NumberingPlanIndicator plan) {

    /** A name takes the place of an address, which has eleven characters (3GPP TS 23.040, 9.1.2.5). */
    private static final int LONGEST_NAME = 11;

    /** All of them are in the alphabet of GSM (3GPP TS 23.038), and operators register no others. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9 ._-]+");

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern SHORT_NUMBER = Pattern.compile("[0-9]{3,6}");
    /** E.164 without the plus; 8 would be the prefix of long-distance calls within the country. */
    private static final Pattern INTERNATIONAL_NUMBER = Pattern.compile("(?!87[0-9]{9}$)[1-9][0-9]{9,14}");

    /** @throws UnusableSettingException if networks carry no such sender, saying why */
    static SenderId of(String value) {
        if (value.isEmpty() || !value.equals(value.strip())) {
            throw unusable("sender.blank");
        }
        if (DIGITS.matcher(value).matches()) {
            return number(value);
        }
        if (!NAME.matcher(value).matches()) {
            throw unusable("sender.letters");
        }
        if (value.length() > LONGEST_NAME) {
            throw unusable("sender.long");
        }
        return new SenderId(value, TypeOfNumber.ALPHANUMERIC, NumberingPlanIndicator.UNKNOWN);
    }

    private static SenderId number(String value) {
        if (SHORT_NUMBER.matcher(value).matches()) {
            return new SenderId(value, TypeOfNumber.NETWORK_SPECIFIC, NumberingPlanIndicator.UNKNOWN);
        }
        if (INTERNATIONAL_NUMBER.matcher(value).matches()) {
            return new SenderId(value, TypeOfNumber.INTERNATIONAL, NumberingPlanIndicator.ISDN);
        }
        throw unusable("sender.number");
    }

    private static UnusableSettingException unusable(String reason) {
        return new UnusableSettingException(reason, "portal.smpp.sender");
    }
}
