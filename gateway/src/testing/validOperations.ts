/** What is valid and was refused or failed once, with every way in which its conditions can be met. */
export const validOperations: Readonly<Record<string, string>> = {
  'a left-out variable with a default beside five conditions': `query ($first: Int! = 2, $a: Boolean! = true, $b: Boolean!, $c: Boolean!, $d: Boolean = true, $e: Boolean! = true) {
    contracts(first: $first) { nodes { id @include(if: $a) title @include(if: $b) stage @skip(if: $c) name @skip(if: $d) requester @include(if: $e) { displayName } } }
  }`,
  'a left-out variable with a default beside a question about the schema': `query ($first: Int! = 2, $type: String! = "Contract") {
    contracts(first: $first) { nodes { id } } __type(name: $type) { name fields { name } } __schema { queryType { name } }
  }`,
  'a fragment that is spread twice under conditions': `query ($b: Boolean!, $c: Boolean!) {
    contracts(first: 2) { nodes { ...F @include(if: $b) ...F @skip(if: $c) type { __typename ...T @include(if: $b) } also: type { __typename ...T @skip(if: $b) } } }
  } fragment F on Contract { id title requester { __typename ...P @skip(if: $b) ...P @include(if: $c) } } fragment P on PortalUser { displayName } fragment T on ContractType { label }`,
  'conditions on fragments of an interface and of a union': `query ($b: Boolean!, $c: Boolean!) {
    notifications(first: 2) { nodes { __typename subject { __typename ... on LegalRecord @include(if: $b) { id reference } ...M @skip(if: $c) ... on Contract { __typename title @skip(if: $b) } } } }
  } fragment M on Matter { id practiceArea { id } }`,
  'a field asked for in several fragments, each with a part of it': `query ($b: Boolean!, $c: Boolean!) {
    contracts(first: 2) { nodes { requester @include(if: $b) { ... on PortalUser { displayName } } requester @include(if: $c) { id __typename } ...F } }
  } fragment F on LegalRecord { requester { company { name } } }`,
  'null, a variable and a default inside an input': `query ($search: String, $stages: [ContractStage!] = [DRAFT], $stage: ContractStage! = DRAFT, $shown: Boolean = null) {
    a: contracts(first: 2, filter: { search: $search, stages: $stages, shownInPortal: $shown }) { nodes { id } }
    b: contracts(first: 2, filter: { stages: [$stage, DRAFT], companyId: null }) { nodes { id } }
    c: contracts(first: 2, after: null, filter: null) { nodes { id } }
  }`,
  'names that every JavaScript object has': `query ($b: Boolean!) {
    constructor: contracts(first: 2) { nodes { toString: title valueOf: name @skip(if: $b) hasOwnProperty: requester { constructor: displayName } } }
  }`,
}
