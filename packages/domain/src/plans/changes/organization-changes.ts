import { FOREVER, formatDay } from '../../kernel/days.js'
import { setFieldsFrom } from '../../kernel/history.js'
import { organization, type OrganizationFields } from '../../entities/organization.js'
import { currencyCheck, referenceCheck, slugCheck } from '../../entities/value-checks.js'
import { completeFields, givenFields, judge } from '../checks/given-fields.js'
import { thingLabel } from '../thing-label.js'
import type { Executors } from './executor.js'

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
    const named = [
      judge(run, 'id', id, referenceCheck),
      judge(run, 'slug', slug, slugCheck),
      judge(run, 'currency', currency, currencyCheck),
    ]
    if (from === null || fields === null || named.includes(false)) return
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
