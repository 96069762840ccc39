/** Who is away, and when. */
export const leaveEn = {
  title: 'Leave and cover',
  description: 'Who is away when, and whether their work is covered.',
  quarter: '{{from}} – {{to}}',
  earlier: 'Four weeks earlier',
  later: 'Four weeks later',
  none: 'Nobody is away in these weeks',
  noneExplanation: 'Record a leave below; what is planned shows here too.',
  there: 'There',
  calendar: 'Who is away in which week',
}
