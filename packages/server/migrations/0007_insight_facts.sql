CREATE TABLE "returns"."case_facts" (
	"case_number" text PRIMARY KEY NOT NULL,
	"shop" text NOT NULL,
	"seller" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"currency" text NOT NULL,
	"stands" boolean NOT NULL,
	"received_at" timestamp with time zone,
	"paid_at" timestamp with time zone,
	"paid_on" date,
	"due_by" date,
	"due_from" text,
	"bonus" bigint NOT NULL,
	"postage" bigint NOT NULL,
	"handling" bigint NOT NULL,
	"repair" bigint NOT NULL,
	"other" bigint NOT NULL,
	"value_lost" bigint NOT NULL,
	"value_kept" bigint NOT NULL,
	"surcharge" bigint NOT NULL,
	"rating" smallint
);
--> statement-breakpoint
CREATE TABLE "returns"."item_facts" (
	"case_number" text NOT NULL,
	"position" integer NOT NULL,
	"shop" text NOT NULL,
	"seller" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"currency" text NOT NULL,
	"stands" boolean NOT NULL,
	"counts" smallint NOT NULL,
	"sku" text NOT NULL,
	"product" text,
	"category" text NOT NULL,
	"title" text NOT NULL,
	"variant" text,
	"track" text NOT NULL,
	"reason" text,
	"reason_class" text,
	"outcome" text NOT NULL,
	"units" integer NOT NULL,
	"value" bigint NOT NULL,
	CONSTRAINT "item_facts_case_number_position_pk" PRIMARY KEY("case_number","position")
);
--> statement-breakpoint
CREATE TABLE "returns"."sold_facts" (
	"order_id" uuid NOT NULL,
	"line_id" text NOT NULL,
	"shop" text NOT NULL,
	"seller" text NOT NULL,
	"placed_on" date NOT NULL,
	"sku" text NOT NULL,
	"product" text,
	"category" text NOT NULL,
	"units" integer NOT NULL,
	"returned" integer NOT NULL,
	"first_of" smallint NOT NULL,
	"first_returned_of" smallint NOT NULL,
	CONSTRAINT "sold_facts_order_id_line_id_pk" PRIMARY KEY("order_id","line_id")
);
--> statement-breakpoint
CREATE INDEX "case_facts_latest" ON "returns"."case_facts" USING btree ("shop","created_at");--> statement-breakpoint
CREATE INDEX "item_facts_latest" ON "returns"."item_facts" USING btree ("shop","created_at");--> statement-breakpoint
CREATE INDEX "item_facts_goods" ON "returns"."item_facts" USING btree ("shop","seller","sku","created_at");--> statement-breakpoint
CREATE INDEX "sold_facts_placed" ON "returns"."sold_facts" USING btree ("shop","placed_on");--> statement-breakpoint
-- Behind the second wall between shops, as everything else that is a shop's.
ALTER TABLE "returns"."case_facts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."case_facts" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."case_facts" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
ALTER TABLE "returns"."item_facts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."item_facts" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."item_facts" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
-- What was sold before: of each line of what it is the first (1 order, 2 seller, 4 category, 8 both). Returns that were made
-- before are noted by the service itself, by and by, since what they come to is decided there.
SET LOCAL returns.shop = '*';--> statement-breakpoint
INSERT INTO "returns"."sold_facts" ("order_id", "line_id", "shop", "seller", "placed_on", "sku", "product", "category", "units", "returned", "first_of", "first_returned_of")
SELECT "id", "line" ->> 'id', "shop", "line" ->> 'seller', "placed_on", "line" ->> 'sku', "line" ->> 'product', "line" ->> 'category', ("line" ->> 'quantity')::int, 0,
  case when "at" = 1 then 1 else 0 end
  + case when row_number() over (partition by "id", "line" ->> 'seller' order by "at") = 1 then 2 else 0 end
  + case when row_number() over (partition by "id", "line" ->> 'category' order by "at") = 1 then 4 else 0 end
  + case when row_number() over (partition by "id", "line" ->> 'seller', "line" ->> 'category' order by "at") = 1 then 8 else 0 end, 0
FROM "returns"."orders" CROSS JOIN LATERAL jsonb_array_elements("document" -> 'lines') WITH ORDINALITY AS "lines" ("line", "at")
ON CONFLICT DO NOTHING;--> statement-breakpoint
ALTER TABLE "returns"."sold_facts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."sold_facts" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."sold_facts" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');
