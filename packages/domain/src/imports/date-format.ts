/** How a file writes its dates; any of `-`, `/` and `.` separates, and a time of day may follow. */
export const DATE_FORMATS = ['YYYY-MM-DD', 'DD-MM-YYYY', 'MM-DD-YYYY', 'YYYYMMDD'] as const

export type DateFormat = (typeof DATE_FORMATS)[number]
