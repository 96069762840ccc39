interface Moment {
  readonly asOf?: string | undefined
  readonly scenario?: string | undefined
}

/** The search of a link that goes on with the day and the scenario shown, and tells the page's lists what to show. */
export function alsoInAddress<Values extends Readonly<Record<string, number | string>>>(
  values: Values,
): (before: Moment) => Moment & Values {
  return ({ asOf, scenario }) => ({ asOf, scenario, ...values })
}
