package kz.zholdanym.local.sms;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.ProcessRequestException;

/**
 * One submitted SMS: a whole message, or a part of a long one.
 *
 * @param reference what the parts of one message have in common; 0 for a whole message
 * @param total how many parts there are
 * @param number which part this is, from 1
 * @param characters how the content is encoded
 * @param content without the user data header
 */
record MessagePart(int reference, int total, int number, Charset characters, byte[] content) {
    /** What fits into one SMS, header included (3GPP TS 23.040). */
    private static final int MAXIMUM_OCTETS = 140;

    /** Information element of the header: part of a message, with a reference of one octet. */
    private static final int CONCATENATION = 0x00;
    /** The same with a reference of two octets. */
    private static final int CONCATENATION_WIDE = 0x08;

    static MessagePart of(SubmitSm request) throws ProcessRequestException {
        byte[] message = request.getShortMessage();
        if (message == null || message.length == 0 || message.length > MAXIMUM_OCTETS) {
            throw new ProcessRequestException("Not one SMS", SMPPConstant.STAT_ESME_RINVMSGLEN);
        }
        Charset characters = characters(request.getDataCoding());
        return request.isUdhi() ? withHeader(message, characters) : new MessagePart(0, 1, 1, characters, message);
    }

    private static MessagePart withHeader(byte[] message, Charset characters) throws ProcessRequestException {
        int headerEnd = 1 + (message[0] & 0xFF);
        if (headerEnd > message.length) {
            throw malformed();
        }
        byte[] content = Arrays.copyOfRange(message, headerEnd, message.length);
        int at = 1;
        while (at + 2 <= headerEnd) {
            int element = message[at] & 0xFF;
            int end = at + 2 + (message[at + 1] & 0xFF);
            if (end > headerEnd) {
                throw malformed();
            }
            if (element == CONCATENATION || element == CONCATENATION_WIDE) {
                return part(Arrays.copyOfRange(message, at + 2, end), characters, content);
            }
            at = end;
        }
        return new MessagePart(0, 1, 1, characters, content);
    }

    private static MessagePart part(byte[] element, Charset characters, byte[] content) throws ProcessRequestException {
        int last = element.length - 1;
        if (last != 2 && last != 3) {
            throw malformed();
        }
        int reference = element[0] & 0xFF;
        if (last == 3) {
            reference = reference << 8 | element[1] & 0xFF;
        }
        int total = element[last - 1] & 0xFF;
        int number = element[last] & 0xFF;
        if (number < 1 || number > total) {
            throw malformed();
        }
        return new MessagePart(reference, total, number, characters, content);
    }

    private static Charset characters(byte dataCoding) throws ProcessRequestException {
        return switch (dataCoding) {
            case SMPPConstant.DC_UCS2 -> StandardCharsets.UTF_16BE;
            // The letters and digits of the default alphabet stand where ASCII has them
            case SMPPConstant.DC_DEFAULT, SMPPConstant.DC_IA5, SMPPConstant.DC_LATIN1 -> StandardCharsets.ISO_8859_1;
            default -> throw new ProcessRequestException("Unknown data coding", SMPPConstant.STAT_ESME_RINVDCS);
        };
    }

    private static ProcessRequestException malformed() {
        return new ProcessRequestException("Malformed user data header", SMPPConstant.STAT_ESME_RSUBMITFAIL);
    }
}
