import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'

export type Database = ReturnType<typeof openDatabase>

/** A pool with the query builder on it, as its documentation begins. */
export const openDatabase = () =>
  drizzle(postgres(process.env.DATABASE_URL!, { onnotice: () => {} }), { casing: 'snake_case' })
