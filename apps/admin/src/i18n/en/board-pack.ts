/** What a board is shown. */
export const boardPackEn = {
  title: 'Board pack',
  description:
    'What a board is shown of the last month that had ended: revenue, retention, the renewal forecast, people and cost against plan, risks and changes.',
  none: 'No month of the record has ended yet',
  noneExplanation: 'The first pack comes with the end of the first whole month on record.',
  latest: 'as recorded up to revision {{revision}}, the latest',
  frozen: 'frozen at revision {{revision}}: it stays as it is',
  freeze: 'Freeze at this revision',
  thaw: 'Show the latest',
  print: 'Print or save as PDF',
  download: 'Excel workbook',
  line: 'Line',
  nothing: 'Nothing to tell.',
}
