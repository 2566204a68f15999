-- The kinds of contracts a new deployment begins with; the legal team changes them as it likes.
INSERT INTO "contracts"."contract_types" ("id", "label") VALUES
  ('01a2000c-560f-724c-add4-799b6cc4009c', '{"en":"Services","fr":"Prestation de services","ar":"خدمات"}'),
  ('01a2000c-5610-7009-bf63-a825ee670e3d', '{"en":"Lease","fr":"Bail","ar":"إيجار"}'),
  ('01a2000c-5610-7009-bf63-ac6adaf61e6d', '{"en":"Data processing","fr":"Traitement de données","ar":"معالجة بيانات"}'),
  ('01a2000c-5610-7009-bf63-b1808c92383f', '{"en":"Shares and capital","fr":"Parts et capital","ar":"أسهم ورأسمال"}'),
  ('01a2000c-5610-7009-bf63-b480b3fa11b0', '{"en":"Charter","fr":"Affrètement","ar":"استئجار سفن"}'),
  ('01a2000c-5610-7009-bf63-bbc088f8e09a', '{"en":"Licence","fr":"Licence","ar":"ترخيص"}'),
  ('01a2000c-5610-7009-bf63-bda715779435', '{"en":"Employment","fr":"Contrat de travail","ar":"عقد عمل"}'),
  ('01a2000c-5610-7009-bf63-c362f8056a6b', '{"en":"Distribution and agency","fr":"Distribution et agence","ar":"توزيع ووكالة"}'),
  ('01a2000c-5610-7009-bf63-c76b60d684ab', '{"en":"Non-disclosure","fr":"Confidentialité","ar":"عدم إفصاح"}'),
  ('01a2000c-5610-7009-bf63-c838b33c9bb4', '{"en":"Finance","fr":"Financement","ar":"تمويل"}'),
  ('01a2000c-5610-7009-bf63-cd054ff228ee', '{"en":"Supply","fr":"Fourniture","ar":"توريد"}'),
  ('01a2000c-5610-7009-bf63-d328e5101a80', '{"en":"Settlement","fr":"Transaction","ar":"تسوية"}');
