import { FOREVER, formatDay } from '../../kernel/days.js'
import { isId } from '../../kernel/ids.js'
import { setFieldsFrom } from '../../kernel/history.js'
import { organization, type OrganizationFields } from '../../entities/organization.js'
import { completeFields, givenFields } from '../checks/given-fields.js'
import { thingLabel } from '../thing-label.js'
import type { Executors } from './executor.js'

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/
const MAX_SLUG = 60
const CURRENCY = /^[A-Z]{3}$/

/** What creates and alters the organization itself. */
export const organizationChanges: Executors<'createOrganization' | 'updateOrganization'> = {
  createOrganization(run, change) {
    const { id, slug, currency } = change
    if (run.draft.organization !== null) {
      run.refuse('ALREADY_EXISTS', 'id', { thing: 'organization', id })
      return
    }
    const from = run.day(change.effective)
    const fields = completeFields(run, organization, change)
    const faulty = [
      isId(id) || (['id', 'NOT_AN_ID'] as const),
      (SLUG.test(slug) && slug.length <= MAX_SLUG) || (['slug', 'NOT_A_SLUG'] as const),
      isCurrency(currency) || (['currency', 'NOT_A_CURRENCY'] as const),
    ].filter((fault) => typeof fault !== 'boolean')
    for (const [field, reason] of faulty) run.refuse('INVALID_VALUE', field, { field, reason })
    if (from === null || fields === null || faulty.length > 0) return
    const version = {
      from,
      to: FOREVER,
      set: null,
      fields: fields as unknown as OrganizationFields,
    }
    run.save('organization', { id, slug, currency, history: [version] })
  },

  updateOrganization(run, change) {
    const record = run.draft.organization
    const day = run.day(change.effective)
    const fields = givenFields(run, organization, change, 'update')
    if (record === null || day === null || fields === null) return
    const history = setFieldsFrom(record.history, day, fields as Partial<OrganizationFields>)
    if (history !== null) run.save('organization', { ...record, history })
    else {
      const name = thingLabel('organization', record)
      run.refuse('NOT_LIVE', 'effective', { thing: 'organization', name, date: formatDay(day) })
    }
  },
}

function isCurrency(code: string): boolean {
  return CURRENCY.test(code) && Intl.supportedValuesOf('currency').includes(code)
}
