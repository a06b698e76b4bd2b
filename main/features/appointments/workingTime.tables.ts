import { defineEntity, foreignKey, number, text } from '../../database/entity'

/** Weekday 1 is Monday. */
export type StaffHoursRow = { userId: string; weekday: number; from: string; until: string }

export const staffHoursTable = defineEntity<StaffHoursRow>({
  table: 'staff_hours',
  withoutRowid: true,
  columns: {
    userId: { type: 'text', primary: true },
    weekday: { type: 'integer', primary: true },
    from: { type: 'text', primary: true },
    until: text,
  },
  checks: [
    { name: 'staff_hours_weekday', expression: `"weekday" BETWEEN 1 AND 7` },
    { name: 'staff_hours_order', expression: `"from" < "until"` },
  ],
  foreignKeys: [foreignKey('staff_hours_user', 'userId', 'users')],
})

export type AbsenceRow = {
  id: string
  version: number
  userId: string
  from: string
  until: string
  createdAt: string
  createdBy: string
}

export const absencesTable = defineEntity<AbsenceRow>({
  table: 'staff_absences',
  columns: {
    id: { type: 'text', primary: true },
    version: number,
    userId: text,
    from: text,
    until: text,
    createdAt: text,
    createdBy: text,
  },
  indices: [{ name: 'staff_absences_by_end', columns: ['until', 'userId'] }],
  checks: [{ name: 'staff_absences_order', expression: `"from" <= "until"` }],
  foreignKeys: [
    foreignKey('staff_absences_user', 'userId', 'users'),
    foreignKey('staff_absences_created_by', 'createdBy', 'users'),
  ],
})

/** Year null: every year. */
export type LocalHolidayRow = {
  id: string
  version: number
  month: number
  day: number
  year: number | null
  el: string
  en: string
}

export const localHolidaysTable = defineEntity<LocalHolidayRow>({
  table: 'local_holidays',
  columns: {
    id: { type: 'text', primary: true },
    version: number,
    month: number,
    day: number,
    year: { type: 'integer', nullable: true },
    el: text,
    en: text,
  },
  checks: [{ name: 'local_holidays_day', expression: `"month" BETWEEN 1 AND 12 AND "day" BETWEEN 1 AND 31` }],
})
