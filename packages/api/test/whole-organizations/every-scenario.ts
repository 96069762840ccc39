interface Made {
  readonly scenario: {
    readonly id: string
    readonly revision?: number
    readonly changes?: readonly { readonly id: string }[]
  }
}

/** How an operation is asked, once and in every language. */
interface Asking {
  readonly make: (name: string, variables: object) => Promise<Record<string, { readonly ok: Made }>>
  readonly inEachLanguage: (
    name: string,
    variables: object,
  ) => Promise<readonly Record<string, Made['scenario']>[]>
}

/** Makes scenarios and drafts of an organization by each operation that there is for them. */
export async function everyScenario(
  { make, inEachLanguage }: Asking,
  slug: string,
  changes: readonly [object, object, object],
): Promise<void> {
  const [first, second, third] = changes
  const about = (more: object) => ({ input: { organizationId: slug, ...more } })
  const made = await make('CreateScenario', about({ name: 'Next year', changes: [first] }))
  const { id } = made['createScenario']!.ok.scenario
  const of = (more: object = {}) => ({ input: { scenarioId: id, ...more } })
  await make('UpdateScenario', of({ note: 'To be compared' }))
  await make('AddToScenario', of({ changes: [second] }))
  const [shown] = await inEachLanguage('Scenario', { id })
  const changeId = shown?.['node']?.changes?.[0]?.id
  await make('AmendScenario', of({ edits: [{ changeId, moveTo: 1 }] }))
  await make('AddToDraft', about({ changes: [third] }))
  await make('MoveDraftToScenario', about({ scenarioId: id }))
  await make('AddToDraft', about({ changes: [third] }))
  await make('DiscardDraft', about({}))
  await make('RebaseScenario', of())
  const [approval] = await inEachLanguage('ScenarioApproval', { id })
  const expectedRevision = approval?.['node']?.revision
  await make('RequestApproval', of({ expectedRevision, comment: 'By Friday?' }))
  // The token that asks acts for nobody, and is refused.
  await inEachLanguage('ApproveScenario', of({ expectedRevision }))
  await inEachLanguage('RejectScenario', of({ expectedRevision, comment: 'Too early' }))
  await inEachLanguage('OrganizationInScenario', { slug, scenario: id })
  await make('MergeScenario', of())
}
