import type { ReactNode } from 'react'
import classes from './side-by-side.module.css'

/** Panels beside each other, below each other where the window is narrow. */
export function SideBySide({ children }: { readonly children: ReactNode }) {
  return <div className={classes.panels}>{children}</div>
}
