import classes from './logo.module.css'

/** The product's mark, and its name where there is room. */
export function Logo({ withName = false }: { readonly withName?: boolean }) {
  return (
    <span className={classes.logo}>
      <svg width="26" height="26" viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="8" className={classes.ground} />
        <rect x="8" y="17" width="4" height="7" rx="1.5" fill="#fff" fillOpacity=".65" />
        <rect x="14" y="12" width="4" height="12" rx="1.5" fill="#fff" fillOpacity=".82" />
        <rect x="20" y="7" width="4" height="17" rx="1.5" fill="#fff" />
      </svg>
      <span className={withName ? classes.name : classes.hidden}>Postscale</span>
    </span>
  )
}
