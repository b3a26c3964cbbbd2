package org.openpps.model.profile;

import java.time.LocalDate;

/**
 * The clocks of an amendment demand.
 *
 * @param citation where it comes from
 * @param answer how long the secured party has to do what is demanded, or to object
 * @param notice how long the secured party has to answer the registrar's notice
 */
public record DemandClock(Citation citation, DayCount answer, DayCount notice) {
  /** The last day for the secured party to answer a demand of {@code day}. */
  public LocalDate answerBy(LocalDate day, BusinessCalendar calendar) {
    return answer.after(day, calendar);
  }

  /** The last day for the secured party to answer a notice of {@code day}. */
  public LocalDate noticeBy(LocalDate day, BusinessCalendar calendar) {
    return notice.after(day, calendar);
  }
}
