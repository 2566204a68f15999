import type { OutOfOfficePageQuery } from '../gql/graphql.ts'

/** Days on which the viewer is away, and who stands in. */
export type Absence = NonNullable<NonNullable<NonNullable<OutOfOfficePageQuery['viewer']>['staffUser']>['outOfOffice']>
