import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type Act, useMayAct } from './viewer-query'

interface IfMayProps {
  readonly act: Act
  readonly children: ReactNode
}

/** What leads to an act: there for whoever may do it in the organization that is shown. */
export function IfMay({ act, children }: IfMayProps) {
  const { slug = '' } = useParams({ strict: false })
  return useMayAct(slug, act) ? children : null
}
