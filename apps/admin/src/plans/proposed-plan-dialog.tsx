import { useQuery, type UseQueryOptions } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { QueryView } from '@/components/query-view'
import { Dialog } from '@/forms/dialog'
import type { AdminProposedPlanFragment, ChangeInput } from '@/generated/graphql'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { changeCalls } from './change-calls'
import type { PlanDraft } from './plan-draft'
import { PlanDraftPreview } from './plan-draft-preview'
import classes from './proposed-plan-dialog.module.css'

/** A plan that the API worked out, with its changes ready to be previewed. */
export type ProposedPlan = AdminProposedPlanFragment & {
  /** How it was made, and what it leaves to be done. */
  readonly notes?: readonly string[]
}

interface ProposedPlanDialogProps<Key extends readonly unknown[]> {
  readonly slug: string
  readonly title: string
  /** Asks for the plan. */
  readonly query: UseQueryOptions<ProposedPlan | null, Error, ProposedPlan | null, Key>
  readonly onClose: () => void
}

/** A plan that the API worked out: its preview at once, then the applying. */
export function ProposedPlanDialog<Key extends readonly unknown[]>(
  props: ProposedPlanDialogProps<Key>,
) {
  const { slug, title, query: options, onClose } = props
  const query = useQuery(options)
  return (
    <Dialog title={title} onClose={onClose}>
      <QueryView query={query} loading={<SkeletonRows rows={4} />}>
        {(plan) => <ProposedPlanView slug={slug} title={title} plan={plan} onClose={onClose} />}
      </QueryView>
    </Dialog>
  )
}

interface ProposedPlanViewProps {
  readonly slug: string
  readonly title: string
  readonly plan: ProposedPlan | null
  readonly onClose: () => void
}

/** What is in such a dialog once the plan is there. */
export function ProposedPlanView({ slug, title, plan, onClose }: ProposedPlanViewProps) {
  const { t } = useTranslation()
  if (plan?.changes == null || plan.changes.length === 0) {
    return <p>{plan?.changesReason ?? t('plan.noChanges')}</p>
  }
  return (
    <>
      {plan.notes !== undefined && plan.notes.length > 0 && (
        <section aria-label={t('plan.notes')} className={classes.notes}>
          <h3>{t('plan.notes')}</h3>
          <ul>
            {plan.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
      <PlanDraftPreview
        title={title}
        calls={changeCalls}
        draft={draftOf(slug, plan, plan.changes)}
        onClose={onClose}
      />
    </>
  )
}

function draftOf(
  slug: string,
  { title, reason, words }: ProposedPlan,
  changes: readonly Readonly<Record<string, unknown>>[],
): PlanDraft {
  // The API proposes entries of `PlanInput.changes`, each with its one field.
  const given = { organizationId: slug, changes: changes as readonly ChangeInput[] }
  return words == null ? { ...given, title, reason } : { ...given, words, reason: null }
}
