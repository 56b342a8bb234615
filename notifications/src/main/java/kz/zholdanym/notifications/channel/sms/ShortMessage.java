package kz.zholdanym.notifications.channel.sms;

import java.io.IOException;
import java.io.OutputStream;
import org.jsmpp.PDUException;
import org.jsmpp.PDUSender;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.DataCoding;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;

/**
 * One message of the network: a whole text, or a part of one. A report is asked for on each. Personal data.
 *
 * @param sender as the person sees it
 * @param number in international form, with its plus
 * @param isPart whether the content begins with the header of a part
 */
record ShortMessage(SenderId sender, String number, boolean isPart, byte[] content) {

    private static final ESMClass WHOLE = new ESMClass();
    private static final ESMClass PART =
            new ESMClass(MessageMode.DEFAULT, MessageType.DEFAULT, GSMSpecificFeature.UDHI);
    private static final RegisteredDelivery REPORT_THE_END =
            new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE);
    private static final DataCoding UCS2 = new GeneralDataCoding(Alphabet.ALPHA_UCS2);

    void write(PDUSender sending, OutputStream to, int sequenceNumber) throws PDUException, IOException {
        sending.sendSubmitSm(
                to,
                sequenceNumber,
                "",
                sender.type(),
                sender.plan(),
                sender.value(),
                TypeOfNumber.INTERNATIONAL,
                NumberingPlanIndicator.ISDN,
                number.substring(1),
                isPart ? PART : WHOLE,
                (byte) 0,
                (byte) 1,
                null,
                null,
                REPORT_THE_END,
                (byte) 0,
                UCS2,
                (byte) 0,
                content);
    }

    @Override
    public String toString() {
        return "ShortMessage[" + content.length + " octets]";
    }
}
