import type { DepartmentResolvers } from '../schema.generated.ts'

export const Department = {
  ended: (department) => department.ended,
  peopleCount: ({ id }, _args, { loaders }) => loaders.departmentCount.load(id),
  version: (department) => department.version,
} satisfies DepartmentResolvers
