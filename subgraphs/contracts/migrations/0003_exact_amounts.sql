ALTER TABLE "contracts"."contracts" ALTER COLUMN "value" SET DATA TYPE numeric;--> statement-breakpoint
ALTER TABLE "contracts"."milestones" ALTER COLUMN "amount" SET DATA TYPE numeric;--> statement-breakpoint
ALTER TABLE "contracts"."contracts" ADD CONSTRAINT "contracts_value_fits" CHECK (abs("contracts"."contracts"."value") < 1e16 and scale("contracts"."contracts"."value") <= 4);--> statement-breakpoint
ALTER TABLE "contracts"."milestones" ADD CONSTRAINT "milestones_amount_fits" CHECK ("contracts"."milestones"."amount" < 1e16 and scale("contracts"."milestones"."amount") <= 4);