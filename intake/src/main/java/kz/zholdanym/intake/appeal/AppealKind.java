package kz.zholdanym.intake.appeal;

/** Kinds of what citizens send (Administrative Code; the names are those of the state register of appeals). */
public enum AppealKind {
    /** жолданым, обращение: the general kind. */
    APPEAL,
    /** хабарлама, сообщение. */
    MESSAGE,
    /** ұсыныс, предложение. */
    PROPOSAL,
    /** үн қосу, отклик. */
    RESPONSE,
    /** сұрау салу, запрос. */
    INQUIRY
}
