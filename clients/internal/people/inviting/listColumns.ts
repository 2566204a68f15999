import { searchForm } from '@parvis/schema/texts/searchForm.ts'
import type { AccessType, Locale } from '../../gql/graphql.ts'

/** What a list of people may say of each. */
export const listColumns = [
  'firstName',
  'lastName',
  'email',
  'companyName',
  'accessType',
  'username',
  'jobTitle',
  'mobile',
  'locale',
] as const
export type ListColumn = (typeof listColumns)[number]

/** Columns without which nobody can be invited. */
export const neededColumns: ListColumn[] = ['firstName', 'lastName', 'email']

/** What lists call a column, in the languages of the product and as other programs write it. */
const columnNames: Record<ListColumn, string[]> = {
  firstName: ['first name', 'firstname', 'given name', 'prénom', 'prénoms', 'الاسم', 'الاسم الأول'],
  lastName: [
    'last name',
    'lastname',
    'surname',
    'family name',
    'nom',
    'nom de famille',
    'اسم العائلة',
    'الشهرة',
    'العائلة',
  ],
  email: [
    'email',
    'e-mail',
    'email address',
    'mail',
    'courriel',
    'adresse e-mail',
    'adresse électronique',
    'البريد',
    'البريد الإلكتروني',
  ],
  companyName: ['company', 'organisation', 'organization', 'société', 'entreprise', 'الشركة', 'المؤسسة'],
  accessType: ['access', 'access type', 'accès', "type d'accès", 'نوع الوصول', 'الوصول'],
  username: ['username', 'user name', 'login', 'identifiant', 'اسم المستخدم'],
  jobTitle: ['job title', 'title', 'position', 'fonction', 'poste', 'المسمى الوظيفي', 'الوظيفة', 'المنصب'],
  mobile: ['mobile', 'phone', 'telephone', 'portable', 'téléphone', 'الجوال', 'الهاتف', 'الموبايل'],
  locale: ['language', 'langue', 'اللغة'],
}
const accessNames: Record<AccessType, string[]> = {
  CLIENT: ['client', 'عميل'],
  COLLABORATOR: ['collaborator', 'collaborateur', 'collaboratrice', 'متعاون'],
  GUEST: ['guest', 'invité', 'invitée', 'signataire invité', 'signataire invitée', 'ضيف', 'ضيفة'],
  BOTH: ['both', 'client and collaborator', 'les deux', 'client et collaborateur', 'كلاهما', 'عميل ومتعاون'],
}
const localeNames: Record<Locale, string[]> = {
  EN: ['en', 'english', 'anglais', 'الإنجليزية', 'إنجليزي'],
  FR: ['fr', 'french', 'français', 'الفرنسية', 'فرنسي'],
  AR: ['ar', 'arabic', 'arabe', 'العربية', 'عربي', 'arabic / العربية'],
}

const form = (text: string) => searchForm(text).replace(/\s+/g, ' ').trim()

function namedBy<Name extends string>(names: Record<Name, string[]>): (text: string) => Name | undefined {
  const byName = new Map<string, Name>()
  for (const [name, texts] of Object.entries<string[]>(names))
    for (const text of texts) byName.set(form(text), name as Name)
  return (text) => byName.get(form(text))
}

export const columnNamed = namedBy(columnNames)
export const accessNamed = namedBy(accessNames)
export const localeNamed = namedBy(localeNames)
