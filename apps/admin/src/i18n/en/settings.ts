/** What the organization says of itself. */
export const settingsEn = {
  title: 'Settings',
  description: 'What the organisation says of itself, and the figures that no record tells.',
  organization: 'Organisation',
  change: 'Change…',
  dialog: 'Change the organisation',
  unknown: 'Not known',
  undeclared: 'Not declared',
  currency: 'Currency',
  effectiveHint: 'Whatever you change holds from this day on; earlier days stay as they are.',
  grossMarginHint: 'What is left of revenue after the cost of delivering it. Empty: not known.',
  acquisitionCostHint:
    'Sales, marketing and whatever else wins new customers, for a year. Empty: not known.',
  localeHint: 'Of texts for whoever asks for none.',
  timeZoneHint: 'Today begins and ends by its clock.',
  planRatesHint:
    'What a unit of another currency is worth in {{currency}} in the plan of the fiscal year in which the day above lies. Contracts in it are told at this rate.',
  rateCurrency: 'Currency',
  rate: 'Worth in {{currency}}',
  removeRate: 'Remove the rate of {{currency}}',
  addRate: 'Add a currency',
  noRates: 'None: every contract is in the organisation’s currency',
}
