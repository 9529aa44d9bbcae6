import Glibc

/// Cairo and Pango, loaded when first needed: the functions of theirs that are called, by name.
///
/// They are not linked, so that the program starts and does all else where they are not installed. Nothing of theirs shows outside this
/// room. The prototypes are those of cairo 1.16 and Pango 1.50 (Debian 12); both libraries have kept them for more than ten years.
final class PaperLibrary: Sendable {
    typealias Object = OpaquePointer
    /// Takes bytes of a file; 0 where they are written.
    typealias Write = @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<UInt8>?, CUnsignedInt) -> CInt

    // cairo
    let surface: @convention(c) (Write, UnsafeMutableRawPointer?, Double, Double) -> Object?
    let restrict: @convention(c) (Object?, CInt) -> Void
    let setMetadata: @convention(c) (Object?, CInt, UnsafePointer<CChar>) -> Void
    let finishSurface: @convention(c) (Object?) -> Void
    let destroySurface: @convention(c) (Object?) -> Void
    let surfaceStatus: @convention(c) (Object?) -> CInt
    let create: @convention(c) (Object?) -> Object?
    let destroy: @convention(c) (Object?) -> Void
    let status: @convention(c) (Object?) -> CInt
    let statusText: @convention(c) (CInt) -> UnsafePointer<CChar>?
    let showPage: @convention(c) (Object?) -> Void
    let save: @convention(c) (Object?) -> Void
    let restore: @convention(c) (Object?) -> Void
    let moveTo: @convention(c) (Object?, Double, Double) -> Void
    let lineTo: @convention(c) (Object?, Double, Double) -> Void
    let rectangle: @convention(c) (Object?, Double, Double, Double, Double) -> Void
    let setStrength: @convention(c) (Object?, Double) -> Void
    let setColor: @convention(c) (Object?, Double, Double, Double) -> Void
    let stroke: @convention(c) (Object?) -> Void
    let fill: @convention(c) (Object?) -> Void
    let translate: @convention(c) (Object?, Double, Double) -> Void
    let scale: @convention(c) (Object?, Double, Double) -> Void
    let makeFontOptions: @convention(c) () -> Object?
    let destroyFontOptions: @convention(c) (Object?) -> Void
    let setHinting: @convention(c) (Object?, CInt) -> Void
    let setMetricHinting: @convention(c) (Object?, CInt) -> Void
    // Pango
    let makeLayout: @convention(c) (Object?) -> Object?
    let context: @convention(c) (Object?) -> Object?
    let setResolution: @convention(c) (Object?, Double) -> Void
    let setFontOptions: @convention(c) (Object?, Object?) -> Void
    let setRounding: @convention(c) (Object?, CInt) -> Void
    let language: @convention(c) (UnsafePointer<CChar>) -> Object?
    let setLanguage: @convention(c) (Object?, Object?) -> Void
    let contextChanged: @convention(c) (Object?) -> Void
    let font: @convention(c) (UnsafePointer<CChar>) -> Object?
    let freeFont: @convention(c) (Object?) -> Void
    let setFont: @convention(c) (Object?, Object?) -> Void
    let features: @convention(c) (UnsafePointer<CChar>) -> Object?
    let makeAttributes: @convention(c) () -> Object?
    let insertAttribute: @convention(c) (Object?, Object?) -> Void
    let releaseAttributes: @convention(c) (Object?) -> Void
    let setAttributes: @convention(c) (Object?, Object?) -> Void
    let setText: @convention(c) (Object?, UnsafePointer<CChar>, CInt) -> Void
    /// Extents are a PangoRectangle: x, y, width, height, 1024 to the point.
    let extents: @convention(c) (Object?, UnsafeMutablePointer<CInt>?, UnsafeMutablePointer<CInt>?) -> Void
    let baseline: @convention(c) (Object?) -> CInt
    let unknownGlyphs: @convention(c) (Object?) -> CInt
    let show: @convention(c) (Object?, Object?) -> Void
    let release: @convention(c) (Object?) -> Void

    /// The libraries, loaded once.
    /// - Throws: `PaperError.notInstalled` where one of them is missing.
    static func load() throws -> PaperLibrary { try shared.get() }

    private static let shared = Result<PaperLibrary, PaperError> { () throws(PaperError) in try PaperLibrary(names) }

    /// The libraries by the names under which Debian installs them.
    static let names = ["libcairo.so.2", "libpango-1.0.so.0", "libpangocairo-1.0.so.0", "libgobject-2.0.so.0"]

    /// Loads libraries of the given names.
    init(_ names: [String]) throws(PaperError) {
        var handles: [UnsafeMutableRawPointer] = []
        for name in names {
            guard let handle = dlopen(name, RTLD_NOW | RTLD_LOCAL) else { throw PaperError.notInstalled(library: name) }
            handles.append(handle)
        }
        func find<Function>(_ name: String, _ type: Function.Type = Function.self) throws(PaperError) -> Function {
            for handle in handles { if let symbol = dlsym(handle, name) { return unsafeBitCast(symbol, to: Function.self) } }
            throw PaperError.notInstalled(library: "\(names.joined(separator: ", ")): \(name)")
        }
        surface = try find("cairo_pdf_surface_create_for_stream")
        restrict = try find("cairo_pdf_surface_restrict_to_version")
        setMetadata = try find("cairo_pdf_surface_set_metadata")
        finishSurface = try find("cairo_surface_finish")
        destroySurface = try find("cairo_surface_destroy")
        surfaceStatus = try find("cairo_surface_status")
        create = try find("cairo_create")
        destroy = try find("cairo_destroy")
        status = try find("cairo_status")
        statusText = try find("cairo_status_to_string")
        showPage = try find("cairo_show_page")
        save = try find("cairo_save")
        restore = try find("cairo_restore")
        moveTo = try find("cairo_move_to")
        lineTo = try find("cairo_line_to")
        rectangle = try find("cairo_rectangle")
        setStrength = try find("cairo_set_line_width")
        setColor = try find("cairo_set_source_rgb")
        stroke = try find("cairo_stroke")
        fill = try find("cairo_fill")
        translate = try find("cairo_translate")
        scale = try find("cairo_scale")
        makeFontOptions = try find("cairo_font_options_create")
        destroyFontOptions = try find("cairo_font_options_destroy")
        setHinting = try find("cairo_font_options_set_hint_style")
        setMetricHinting = try find("cairo_font_options_set_hint_metrics")
        makeLayout = try find("pango_cairo_create_layout")
        context = try find("pango_layout_get_context")
        setResolution = try find("pango_cairo_context_set_resolution")
        setFontOptions = try find("pango_cairo_context_set_font_options")
        setRounding = try find("pango_context_set_round_glyph_positions")
        language = try find("pango_language_from_string")
        setLanguage = try find("pango_context_set_language")
        contextChanged = try find("pango_layout_context_changed")
        font = try find("pango_font_description_from_string")
        freeFont = try find("pango_font_description_free")
        setFont = try find("pango_layout_set_font_description")
        features = try find("pango_attr_font_features_new")
        makeAttributes = try find("pango_attr_list_new")
        insertAttribute = try find("pango_attr_list_insert")
        releaseAttributes = try find("pango_attr_list_unref")
        setAttributes = try find("pango_layout_set_attributes")
        setText = try find("pango_layout_set_text")
        extents = try find("pango_layout_get_extents")
        baseline = try find("pango_layout_get_baseline")
        unknownGlyphs = try find("pango_layout_get_unknown_glyphs_count")
        show = try find("pango_cairo_show_layout")
        release = try find("g_object_unref")
    }
}
