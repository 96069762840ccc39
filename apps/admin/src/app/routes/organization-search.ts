import { isDate } from '@/forms/form-text'

interface OrganizationSearch {
  /** The day that all pages show; today when it is left out. */
  readonly asOf?: string | undefined
  /** The scenario or draft that all pages show, by its opaque id; what is live when it is left out. */
  readonly scenario?: string | undefined
  /** The act whose form is open, as `use-act-address.ts` reads it. */
  readonly act?: object | undefined
}

/** What an organization's pages keep in the address, out of what it holds. */
export function organizationSearch({
  act,
  asOf,
  scenario,
}: Readonly<Record<string, unknown>>): OrganizationSearch {
  return {
    scenario: typeof scenario === 'string' ? scenario : undefined,
    asOf: typeof asOf === 'string' && isDate(asOf) ? asOf : undefined,
    act: typeof act === 'object' && act !== null ? act : undefined,
  }
}
