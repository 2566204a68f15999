CREATE SCHEMA "contracts";
--> statement-breakpoint
CREATE SEQUENCE "contracts"."reference_numbers" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "contracts"."contract_attachments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"record_id" uuid NOT NULL,
	"folder_id" uuid,
	"note_id" uuid,
	"name" text NOT NULL,
	"portal_visible" boolean,
	"source" text NOT NULL,
	"to_be_approved" boolean DEFAULT false NOT NULL,
	"to_be_signed" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"mime" text NOT NULL,
	"size" bigint NOT NULL,
	"sha256" text NOT NULL,
	"uploaded_by_id" uuid NOT NULL,
	"uploaded_by_kind" text NOT NULL,
	"uploaded_at" timestamp (3) with time zone NOT NULL,
	"recalled_at" timestamp (3) with time zone,
	"recall_reason" text
);
--> statement-breakpoint
CREATE TABLE "contracts"."client_keys" (
	"actor_id" uuid NOT NULL,
	"operation" text NOT NULL,
	"client_key" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "client_keys_actor_id_operation_client_key_pk" PRIMARY KEY("actor_id","operation","client_key")
);
--> statement-breakpoint
CREATE TABLE "contracts"."contract_access" (
	"record_id" uuid NOT NULL,
	"grantee_id" uuid NOT NULL,
	"sort_at" timestamp (3) with time zone NOT NULL,
	"via" text NOT NULL,
	"company_id" uuid,
	CONSTRAINT "contract_access_record_id_grantee_id_pk" PRIMARY KEY("record_id","grantee_id")
);
--> statement-breakpoint
CREATE TABLE "contracts"."contract_types" (
	"id" uuid PRIMARY KEY NOT NULL,
	"label" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contracts"."contracts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"reference" text DEFAULT public.reference('CT', nextval('contracts.reference_numbers')) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"portal_title" text,
	"priority" text DEFAULT 'MEDIUM' NOT NULL,
	"description" text,
	"search_text" text GENERATED ALWAYS AS (public.fold(reference || ' ' || name || ' ' || coalesce(portal_title, ''))) STORED NOT NULL,
	"portal_search_text" text GENERATED ALWAYS AS (public.fold(reference || ' ' || coalesce(portal_title, name))) STORED NOT NULL,
	"company_id" uuid,
	"requester_id" uuid,
	"watcher_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"assignee_id" uuid,
	"created_by_id" uuid NOT NULL,
	"private" boolean DEFAULT false NOT NULL,
	"staff_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"chain_head" text,
	"share_visible" boolean DEFAULT false NOT NULL,
	"shared_at" timestamp (3) with time zone,
	"shared_by_id" uuid,
	"share_company_id" uuid,
	"attachments_visible" boolean DEFAULT false NOT NULL,
	"hidden_at" timestamp (3) with time zone,
	"shared_with_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"type_id" uuid NOT NULL,
	"stage" text DEFAULT 'DRAFT' NOT NULL,
	"stage_since" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"origin" text DEFAULT 'INTERNAL' NOT NULL,
	"parties" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"value" numeric(18, 2),
	"currency" char(3),
	"contract_date" date,
	"start_date" date,
	"end_date" date,
	"renewal_type" text DEFAULT 'NONE' NOT NULL,
	CONSTRAINT "contracts_reference" UNIQUE("reference"),
	CONSTRAINT "contracts_value_has_currency" CHECK ("contracts"."contracts"."value" is null or "contracts"."contracts"."currency" is not null),
	CONSTRAINT "contracts_ends_after_start" CHECK ("contracts"."contracts"."end_date" >= "contracts"."contracts"."start_date")
);
--> statement-breakpoint
CREATE TABLE "contracts"."deliveries" (
	"event_id" uuid NOT NULL,
	"consumer" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "deliveries_event_id_consumer_pk" PRIMARY KEY("event_id","consumer")
);
--> statement-breakpoint
CREATE TABLE "contracts"."events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"actor_id" uuid,
	"subject_id" uuid NOT NULL,
	"payload" jsonb NOT NULL,
	"previous_hash" text,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contracts"."contract_folders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"record_id" uuid NOT NULL,
	"parent_id" uuid,
	"name" text NOT NULL,
	"portal_visible" boolean
);
--> statement-breakpoint
CREATE TABLE "contracts"."inbox" (
	"event_id" uuid PRIMARY KEY NOT NULL,
	"received_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contracts"."milestones" (
	"id" uuid PRIMARY KEY NOT NULL,
	"record_id" uuid NOT NULL,
	"title" text NOT NULL,
	"description" text,
	"amount" numeric(18, 2),
	"currency" char(3),
	"percentage" numeric(5, 2),
	"start_date" date,
	"due_date" date,
	"status" text DEFAULT 'OPEN' NOT NULL,
	"financial_status" text DEFAULT 'NOT_PAID' NOT NULL,
	"portal_visible" boolean DEFAULT true NOT NULL,
	"attachment_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"created_by_id" uuid NOT NULL,
	"created_by_kind" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "milestones_amount_or_percentage" CHECK ("contracts"."milestones"."amount" is null or "contracts"."milestones"."percentage" is null),
	CONSTRAINT "milestones_amount_not_negative" CHECK ("contracts"."milestones"."amount" >= 0),
	CONSTRAINT "milestones_amount_has_currency" CHECK (("contracts"."milestones"."amount" is null) = ("contracts"."milestones"."currency" is null)),
	CONSTRAINT "milestones_percentage_of_hundred" CHECK ("contracts"."milestones"."percentage" between 0 and 100),
	CONSTRAINT "milestones_ends_after_start" CHECK ("contracts"."milestones"."due_date" >= "contracts"."milestones"."start_date")
);
--> statement-breakpoint
CREATE TABLE "contracts"."contract_notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"record_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"author_kind" text NOT NULL,
	"body" text,
	"audience" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"mails_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "contracts"."contract_attachment_readings" (
	"attachment_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"reader_id" uuid NOT NULL,
	"reader_kind" text NOT NULL,
	"first_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"last_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"count" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "contract_attachment_readings_attachment_id_version_reader_id_pk" PRIMARY KEY("attachment_id","version","reader_id")
);
--> statement-breakpoint
CREATE TABLE "contracts"."contract_attachment_versions" (
	"attachment_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"key" text,
	"mime" text NOT NULL,
	"size" bigint NOT NULL,
	"sha256" text NOT NULL,
	"uploaded_by_id" uuid NOT NULL,
	"uploaded_by_kind" text NOT NULL,
	"uploaded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "contract_attachment_versions_attachment_id_version_pk" PRIMARY KEY("attachment_id","version")
);
--> statement-breakpoint
ALTER TABLE "contracts"."contracts" ADD CONSTRAINT "contracts_type_id_contract_types_id_fk" FOREIGN KEY ("type_id") REFERENCES "contracts"."contract_types"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contracts"."milestones" ADD CONSTRAINT "milestones_record_id_contracts_id_fk" FOREIGN KEY ("record_id") REFERENCES "contracts"."contracts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contract_attachments_record" ON "contracts"."contract_attachments" USING btree ("record_id");--> statement-breakpoint
CREATE INDEX "contract_attachments_note" ON "contracts"."contract_attachments" USING btree ("note_id");--> statement-breakpoint
CREATE INDEX "contract_access_page" ON "contracts"."contract_access" USING btree ("grantee_id","sort_at","record_id");--> statement-breakpoint
CREATE INDEX "contracts_page" ON "contracts"."contracts" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "contracts_requester" ON "contracts"."contracts" USING btree ("requester_id");--> statement-breakpoint
CREATE INDEX "contracts_company" ON "contracts"."contracts" USING btree ("company_id","created_at","id");--> statement-breakpoint
CREATE INDEX "contracts_assignee" ON "contracts"."contracts" USING btree ("assignee_id","created_at","id");--> statement-breakpoint
CREATE INDEX "contracts_stage" ON "contracts"."contracts" USING btree ("stage","created_at","id");--> statement-breakpoint
CREATE INDEX "contracts_search" ON "contracts"."contracts" USING gin ("search_text" public.gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "deliveries_due" ON "contracts"."deliveries" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "events_subject" ON "contracts"."events" USING btree ("subject_id","id");--> statement-breakpoint
CREATE INDEX "contract_folders_record" ON "contracts"."contract_folders" USING btree ("record_id");--> statement-breakpoint
CREATE UNIQUE INDEX "contract_folders_name" ON "contracts"."contract_folders" USING btree ("record_id",coalesce("parent_id", '00000000-0000-0000-0000-000000000000'),lower("name"));--> statement-breakpoint
CREATE INDEX "milestones_record" ON "contracts"."milestones" USING btree ("record_id");--> statement-breakpoint
CREATE INDEX "contract_notes_record" ON "contracts"."contract_notes" USING btree ("record_id","id");