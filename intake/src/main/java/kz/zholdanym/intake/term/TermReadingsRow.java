package kz.zholdanym.intake.term;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import kz.zholdanym.law.term.TermReadings;
import kz.zholdanym.law.term.TermReadings.ComplaintReceipt;
import kz.zholdanym.law.term.TermReadings.DayOfEvent;
import kz.zholdanym.law.term.TermReadings.ExtensionBase;
import kz.zholdanym.law.term.TermReadings.ExtensionCount;
import kz.zholdanym.law.term.TermReadings.InspectionEffect;
import kz.zholdanym.law.term.TermReadings.MonthLength;
import kz.zholdanym.law.term.TermReadings.RollOver;
import kz.zholdanym.law.term.TermReadings.Start;
import org.hibernate.annotations.Immutable;

/** Readings of the law as stored. */
@Entity(name = "TermReadings")
@Table(name = "term_readings")
@Immutable
@SuppressWarnings("NullAway.Init")
class TermReadingsRow {

    @Id
    private int basis;

    @Enumerated(EnumType.STRING)
    @Column(name = "day_of_event")
    private DayOfEvent dayOfEvent;

    @Enumerated(EnumType.STRING)
    private Start start;

    @Enumerated(EnumType.STRING)
    @Column(name = "filing_last_day")
    private RollOver filingLastDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "duty_last_day")
    private RollOver dutyLastDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "cap_last_day")
    private RollOver capLastDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "month_length")
    private MonthLength monthLength;

    @Enumerated(EnumType.STRING)
    @Column(name = "extension_base")
    private ExtensionBase extensionBase;

    @Enumerated(EnumType.STRING)
    @Column(name = "extension_count")
    private ExtensionCount extensionCount;

    @Enumerated(EnumType.STRING)
    @Column(name = "inspection_effect")
    private InspectionEffect inspectionEffect;

    @Column(name = "interim_reply_working_days")
    private int interimReplyWorkingDays;

    @Enumerated(EnumType.STRING)
    @Column(name = "complaint_receipt")
    private ComplaintReceipt complaintReceipt;

    @Enumerated(EnumType.STRING)
    @Column(name = "day_of_inspection_start")
    private DayOfEvent dayOfInspectionStart;

    protected TermReadingsRow() {}

    TermReadingsRow(int basis, TermReadings readings) {
        this.basis = basis;
        this.dayOfEvent = readings.dayOfEvent();
        this.start = readings.start();
        this.filingLastDay = readings.filingLastDay();
        this.dutyLastDay = readings.dutyLastDay();
        this.capLastDay = readings.capLastDay();
        this.monthLength = readings.monthLength();
        this.extensionBase = readings.extensionBase();
        this.extensionCount = readings.extensionCount();
        this.inspectionEffect = readings.inspectionEffect();
        this.interimReplyWorkingDays = readings.interimReplyWorkingDays();
        this.complaintReceipt = readings.complaintReceipt();
        this.dayOfInspectionStart = readings.dayOfInspectionStart();
    }

    TermReadings toReadings() {
        return new TermReadings(
                dayOfEvent,
                start,
                filingLastDay,
                dutyLastDay,
                capLastDay,
                monthLength,
                extensionBase,
                extensionCount,
                inspectionEffect,
                interimReplyWorkingDays,
                complaintReceipt,
                dayOfInspectionStart);
    }
}
