package kz.zholdanym.api.office;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a search of the directory found; higher offices first. */
@Schema(name = "Offices")
public record OfficeListJson(List<OfficeJson> items) {}
