interface Named {
  readonly id: string
}

interface Made {
  readonly scenario: Named & {
    readonly revision?: number
    readonly changes?: { readonly nodes: readonly Named[] }
    readonly comments?: readonly Named[]
    /** Of the organization. */
    readonly members?: readonly Named[]
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

/** A day to come, whenever this is read. */
const FAR = '2999-01-01'

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
  await everyThingSaid({ make, inEachLanguage }, slug, id)
  const [shown] = await inEachLanguage('Scenario', { id })
  await inEachLanguage('ScenarioChanges', { id })
  const changeId = shown?.['node']?.changes?.nodes[0]?.id
  await make('AmendScenario', of({ edits: [{ changeId, moveTo: 1 }] }))
  await make('AddToDraft', about({ changes: [third] }))
  await make('MoveDraftToScenario', about({ scenarioId: id }))
  await make('AddToDraft', about({ changes: [third] }))
  await make('DiscardDraft', about({}))
  await inEachLanguage('ScenarioAnnouncements', { id })
  await make('RecordAnnouncements', of({ recipientKind: 'CUSTOMER', recipientIds: [] }))
  await make('RebaseScenario', of())
  const [approval] = await inEachLanguage('ScenarioApproval', { id })
  const expectedRevision = approval?.['node']?.revision
  await make('RequestApproval', of({ expectedRevision, comment: 'By Friday?' }))
  // The token that asks acts for nobody, and is refused.
  await inEachLanguage('ApproveScenario', of({ expectedRevision }))
  await inEachLanguage('RejectScenario', of({ expectedRevision, comment: 'Too early' }))
  await inEachLanguage('ChangesBefore', { id, day: FAR })
  await make('ScheduleScenario', of({ on: FAR }))
  await inEachLanguage('ScheduledScenarios', { slug })
  await make('UnscheduleScenario', of())
  await make('SetPlanOfRecord', about({ fiscalYear: 2027, scenarioId: id }))
  await make('ClearPlanOfRecord', about({ fiscalYear: 2027 }))
  await inEachLanguage('OrganizationInScenario', { slug, scenario: id })
  await make('MergeScenario', of())
}

/** Names a member in a scenario and says something of it, by each operation that there is for that. */
async function everyThingSaid(
  { make, inEachLanguage }: Asking,
  slug: string,
  scenarioId: string,
): Promise<void> {
  const of = (more: object = {}) => ({ input: { scenarioId, ...more } })
  const [members] = await inEachLanguage('Members', { slug })
  const userId = members?.['organization']?.members?.[0]?.id
  await make('ShareScenario', of({ userId, role: 'EDITOR' }))
  const said = await make('CommentOnScenario', of({ text: 'Which regions?' }))
  const commentId = said['commentOnScenario']!.ok.scenario.comments?.[0]?.id
  await make('EditScenarioComment', of({ commentId, text: 'Which regions first?' }))
  await make('ResolveScenarioComment', of({ commentId, resolved: true }))
  await inEachLanguage('ScenarioPeople', { id: scenarioId })
  await make('RemoveScenarioComment', of({ commentId }))
  await make('UnshareScenario', of({ userId }))
}
