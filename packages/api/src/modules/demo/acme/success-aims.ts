/** What customers want to reach, as their success plans say. */
export const SUCCESS_AIMS = [
  aim('Close the month sooner', 'Days until the books are closed', 'days', 9, 4),
  aim('Fewer orders by hand', 'Share of orders entered by hand', '%', 62, 20),
  aim('Answer customers sooner', 'Hours until the first answer', 'hours', 26, 6),
  aim('More teams on board', 'Teams that work with Acme Cloud every week', 'teams', 3, 12),
  aim('Forecast that holds', 'Deviation of the forecast', '%', 24, 8),
] as const

function aim(title: string, metric: string, unit: string, baseline: number, target: number) {
  return { title, metric, unit, baseline, target }
}
