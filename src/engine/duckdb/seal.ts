import { sql, type Sql } from '../../sql'

/** The folder of the database's file system in which the notebook's own files stand. */
export const folder = 'import/'

/**
 * What is set before any user text runs, in this order: there is a second schema, whose tables are held compressed; after it the database reads registered files and
 * nothing else, loads no extension, and keeps to a limit of memory that makes running out an error and
 * not a crash. The last one makes the others final.
 */
export function sealing(memoryLimit: number): readonly Sql[] {
  const mebibytes = Math.max(1, Math.floor(memoryLimit / 2 ** 20))
  return [
    sql`ATTACH ':memory:' AS "~packed" (COMPRESS)`,
    sql`SET search_path = 'memory.main,"~packed".main'`,
    sql`SET memory_limit = ${`${mebibytes}MiB`}`,
    sql`SET temp_directory = ''`,
    sql`SET enable_external_file_cache = FALSE`,
    sql`SET errors_as_json = TRUE`,
    sql`SET enable_progress_bar = TRUE`,
    sql`SET progress_bar_time = 0`,
    sql`SET custom_extension_repository = ${`${folder}none`}`,
    sql`SET autoinstall_known_extensions = FALSE`,
    sql`SET autoload_known_extensions = FALSE`,
    sql`SET allowed_directories = [${folder}]`,
    sql`SET enable_external_access = FALSE`,
    sql`SET lock_configuration = TRUE`,
  ]
}
