import { thingsMessages } from '../../../entities/messages/en.js'
import type { Responsibility, RoleFamily } from '../../../entities/vocabularies.js'
import type { Formats } from '../../../kernel/formats.js'
import type { Room } from '../../../kernel/writer.js'
import type { WaysOfWorkingMessageParams } from './params.js'

const family = (each: RoleFamily | null): string =>
  each === null ? 'an unknown role' : thingsMessages[`things.roleFamily.${each}`]({})
const work = (each: Responsibility): string => thingsMessages[`things.responsibility.${each}`]({})
const hours = (count: number, f: Formats, beside: number): string =>
  f.number(count, { digits: 1, beside })

type Handovers = WaysOfWorkingMessageParams['HANDOVERS']
const notDone = (p: Handovers, f: Formats): readonly string[] => [
  ...(p.late === 0 ? [] : [`${f.number(p.late)} of them late`]),
  ...(p.running === 0 ? [] : [`${f.number(p.running)} under way`]),
  ...(p.unrecorded === 0
    ? []
    : [`${f.number(p.unrecorded)} past the planned end without an outcome`]),
]

/** Handovers, hours and what specialists bring, in English. */
export const waysOfWorkingMessages: Room<'waysOfWorking', WaysOfWorkingMessageParams> = {
  'waysOfWorking.HANDOVERS': (p, f) => {
    const kind =
      p.kind === null
        ? ''
        : `${work(p.kind.responsibility)}, from ${family(p.kind.from)} to ${family(p.kind.to)}: `
    const settled = p.done + p.abandoned
    const done =
      settled === 0
        ? 'no handover has an outcome yet'
        : `${f.number(p.done, { beside: settled })} of ${f.count(settled, 'handover', 'handovers', { beside: p.done })} done`
    const satisfied =
      p.satisfaction === null
        ? 'no customer was asked'
        : `satisfaction ${f.number(p.satisfaction, { digits: 1, beside: 5 })} of ${f.number(5, { digits: 1, beside: p.satisfaction })} ` +
          `(${f.count(p.rated, 'answer', 'answers')})`
    const told = `${kind}${[done, ...notDone(p, f), satisfied].join('; ')}.`
    return told.slice(0, 1).toUpperCase() + told.slice(1)
  },
  'waysOfWorking.REASON_NONE_DECIDED': () => 'No handover has an outcome.',
  'waysOfWorking.REASON_NOT_MEASURED': () => 'No customer was asked.',
  'waysOfWorking.HOURS_TOTAL': (p, f) =>
    `${f.count(p.people, 'person who talks', 'people who talk')} to customers: somebody is at work for ` +
    `${hours(p.hours, f, p.of)} of the week’s ${hours(p.of, f, p.hours)} h.`,
  'waysOfWorking.HOURS': (p, f) => {
    const who = [
      p.region === null ? 'no region' : f.region(p.region),
      ...(p.language === null ? [] : [f.language(p.language)]),
    ].join(', ')
    const accounts = `${who}: ${f.count(p.accounts, 'account', 'accounts')}`
    if (p.people === 0) return `${accounts}, and nobody serves them in that language.`
    const unknown =
      p.peopleWithoutZone === 0 ? '' : ` (time zone of ${f.number(p.peopleWithoutZone)} not known)`
    const theirs =
      p.regionHours === null || p.regionHoursCovered === null
        ? 'The region’s own working hours are not known.'
        : `Working hours of the region: ${hours(p.regionHoursCovered, f, p.regionHours)} of ` +
          `${hours(p.regionHours, f, p.regionHoursCovered)} h covered.`
    return (
      `${accounts}, ${f.count(p.people, 'person', 'people')}${unknown}: somebody is at work for ` +
      `${hours(p.hours, f, p.of)} of the week’s ${hours(p.of, f, p.hours)} h. ${theirs}`
    )
  },
  'waysOfWorking.CS_OPS_RETURN': (p, f) => {
    const who = p.isPresent
      ? `CS Operations (${f.number(p.people)} FTE) gives`
      : 'The first CS Operations person would give'
    const back =
      `${who} ${f.number(p.csmsServed)} of ${f.count(p.csms, 'CSM', 'CSMs')} ${f.percent(p.gain)} back: ` +
      `${f.number(p.fte)} FTE.`
    const worth =
      p.saving === null || p.cost === null
        ? ' What people cost is not known.'
        : ` That is worth ${f.money(p.saving, p.currency, { beside: p.cost })} a year, against a cost of ` +
          `${f.money(p.cost, p.currency, { beside: p.saving })}.`
    const even =
      p.breakEvenCsms === null
        ? ''
        : ` One person pays from ${f.count(p.breakEvenCsms, 'CSM', 'CSMs', { digits: 1, beside: p.csms })} on.`
    const guide = p.isPresent
      ? ''
      : ` The guide hires at ${f.number(p.from)}–${f.count(p.to, 'CSM', 'CSMs')}; until then the CS leader does it.`
    return `${back}${worth}${even}${guide}`
  },
  'waysOfWorking.RENEWALS_COMPARED': (p, f) => {
    if (p.renewals === 0) return 'No renewals are ahead in the next 12 months.'
    const ahead =
      `${f.count(p.renewals, 'renewal', 'renewals')} ahead in 12 months, ${f.number(p.byGeneralists)} of them ` +
      'without a specialist.'
    const people =
      ` ${f.count(p.specialists, 'specialist', 'specialists', 1)} (at ${f.number(p.perSpecialist)} a year) ` +
      `or the time of ${f.count(p.generalists, 'CSM', 'CSMs', 1)} (at ${f.number(p.perCsm)} a year)`
    if (p.specialistsCost === null || p.generalistsCost === null) {
      return `${ahead}${people}; what people cost is not known.`
    }
    const costs =
      `: ${f.money(p.specialistsCost, p.currency, { beside: p.generalistsCost })} against ` +
      `${f.money(p.generalistsCost, p.currency, { beside: p.specialistsCost })} a year.`
    const even =
      p.breakEvenRenewals === null
        ? ''
        : ` One specialist costs less from ${f.count(p.breakEvenRenewals, 'ordinary renewal', 'ordinary renewals', { digits: 0, beside: p.work })} a year on.`
    return `${ahead}${people}${costs}${even}`
  },
}
