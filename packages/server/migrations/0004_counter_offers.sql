CREATE TABLE "returns"."counter_offers" (
	"id" text PRIMARY KEY NOT NULL,
	"shop" text NOT NULL,
	"case_number" text NOT NULL,
	"ordinal" integer NOT NULL,
	"items" jsonb NOT NULL,
	"text" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"answer_by" date NOT NULL,
	"answer_ends_at" timestamp with time zone NOT NULL,
	"answer" text,
	"answered_at" timestamp with time zone,
	CONSTRAINT "counter_offers_ordinal" UNIQUE("case_number","ordinal")
);
--> statement-breakpoint
ALTER TABLE "returns"."counter_offers" ADD CONSTRAINT "counter_offers_case_number_return_cases_number_fk" FOREIGN KEY ("case_number") REFERENCES "returns"."return_cases"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "counter_offers_open" ON "returns"."counter_offers" USING btree ("shop","answer_ends_at") WHERE "returns"."counter_offers"."answer" is null;--> statement-breakpoint
-- Behind the second wall between shops, as everything else that is a shop's.
ALTER TABLE "returns"."counter_offers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."counter_offers" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."counter_offers" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');
