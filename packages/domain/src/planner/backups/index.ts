/** A second person for every account above a size, so that whoever leaves, nobody is too busy. */
export { type BackupOptions, type Leaver, namedBackups, type NoBackup } from './named-backups.js'
